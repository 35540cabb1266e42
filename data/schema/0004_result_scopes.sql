-- 口径 of a plan's own record of how an indicator ended, where it is not the target's.

ALTER TABLE indicator ADD COLUMN result_scope TEXT NOT NULL DEFAULT '';
