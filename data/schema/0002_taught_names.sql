-- What people teach about names: that one is another name of an indicator (indicator_alias with
-- is_built_in = 0), or that it never is (indicator_rejection). Both are changed by people, so they
-- carry who, when and whether it was taken back.

ALTER TABLE indicator_alias ADD COLUMN row_version INTEGER NOT NULL DEFAULT 1;
ALTER TABLE indicator_alias ADD COLUMN approval_state TEXT NOT NULL DEFAULT 'approved' CHECK (approval_state IN ('draft', 'submitted', 'approved', 'withdrawn'));
ALTER TABLE indicator_alias ADD COLUMN changed_at TEXT NOT NULL DEFAULT '';
ALTER TABLE indicator_alias ADD COLUMN changed_by TEXT NOT NULL DEFAULT '';

CREATE TABLE indicator_rejection (
    plan_id TEXT NOT NULL,
    indicator_id TEXT NOT NULL,
    name TEXT NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1,
    approval_state TEXT NOT NULL DEFAULT 'approved' CHECK (approval_state IN ('draft', 'submitted', 'approved', 'withdrawn')),
    changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL,
    PRIMARY KEY (plan_id, indicator_id, name),
    FOREIGN KEY (plan_id, indicator_id) REFERENCES indicator (plan_id, id)
);
