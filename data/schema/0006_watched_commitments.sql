-- A quantified promise of the text that is watched like an indicator has a row here too, so that
-- figures, names, judgements and lead agencies refer to it. Like a reference series it is no row of
-- the plan's table: is_reference = 1 keeps both out of every count, is_commitment = 1 tells it apart.

ALTER TABLE indicator ADD COLUMN is_commitment INTEGER NOT NULL DEFAULT 0 CHECK (is_commitment IN (0, 1));
