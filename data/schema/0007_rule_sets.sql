-- Rule sets that people made, as texts in the format of data/rules. A version never changes, so that
-- what was judged by it can be judged again.

CREATE TABLE rule_set (
    plan_id TEXT NOT NULL REFERENCES plan (id),
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    content TEXT NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1,
    approval_state TEXT NOT NULL DEFAULT 'approved' CHECK (approval_state IN ('draft', 'submitted', 'approved', 'withdrawn')),
    changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL,
    PRIMARY KEY (plan_id, id, version)
);

-- Which rule set judges a plan. One row is in force; the ones it replaced stay as withdrawn. No row
-- means the default that ships with the program. A rule set that ships is named by its id and is in
-- no table.

CREATE TABLE rule_choice (
    plan_id TEXT NOT NULL REFERENCES plan (id),
    id TEXT NOT NULL,
    rule_set_id TEXT NOT NULL,
    rule_set_version TEXT NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1,
    approval_state TEXT NOT NULL DEFAULT 'approved' CHECK (approval_state IN ('draft', 'submitted', 'approved', 'withdrawn')),
    changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL,
    PRIMARY KEY (plan_id, id)
);
