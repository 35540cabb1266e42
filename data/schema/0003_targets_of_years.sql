-- What a single year has to bring: from the district's plan of that year (year_plan), or assigned from
-- above (assigned) together with what the superior then said of it. One row is in force for an
-- indicator, year and origin; the ones it replaced stay as withdrawn.

CREATE TABLE yearly_target (
    plan_id TEXT NOT NULL,
    id TEXT NOT NULL,
    indicator_id TEXT NOT NULL,
    year INTEGER NOT NULL,
    origin TEXT NOT NULL CHECK (origin IN ('year_plan', 'assigned')),
    comparator TEXT NOT NULL,
    target_raw TEXT NOT NULL,
    target TEXT,
    document TEXT NOT NULL,
    document_number TEXT NOT NULL,
    decided_on TEXT NOT NULL,
    superior_verdict TEXT NOT NULL CHECK (superior_verdict IN ('', 'met', 'not_met')),
    superior_words TEXT NOT NULL,
    note TEXT NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1,
    approval_state TEXT NOT NULL DEFAULT 'approved' CHECK (approval_state IN ('draft', 'submitted', 'approved', 'withdrawn')),
    changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL,
    PRIMARY KEY (plan_id, id),
    FOREIGN KEY (plan_id, indicator_id) REFERENCES indicator (plan_id, id)
);

CREATE INDEX yearly_target_by_indicator ON yearly_target (plan_id, indicator_id, year);

CREATE INDEX judgement_by_indicator ON judgement (plan_id, indicator_id, year);
