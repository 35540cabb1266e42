-- Lantu's first schema, for SQLite and PostgreSQL alike. Released files are never edited: a change
-- is a new file with the next number. Rules: TEXT keys that carry the plan, exact decimals and ISO
-- dates as TEXT, 0/1 with CHECK, nothing of one engine only. A statement ends with a semicolon at
-- the end of a line.
--
-- Every table that people change carries the same columns: row_version (raised by each change, so
-- that two people editing one row are told), approval_state, changed_at (UTC) and changed_by.
-- Nothing is deleted: what is taken back is marked withdrawn.

CREATE TABLE plan (
    id TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    short_title TEXT NOT NULL,
    region TEXT NOT NULL,
    region_full TEXT NOT NULL,
    first_year INTEGER NOT NULL,
    last_year INTEGER NOT NULL,
    base_year INTEGER NOT NULL,
    horizon_year INTEGER,
    is_current INTEGER NOT NULL CHECK (is_current IN (0, 1)),
    package_version INTEGER NOT NULL,
    source_title TEXT NOT NULL,
    source_issuer TEXT NOT NULL,
    source_number TEXT NOT NULL,
    source_date TEXT NOT NULL,
    source_note TEXT NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1,
    approval_state TEXT NOT NULL DEFAULT 'approved' CHECK (approval_state IN ('draft', 'submitted', 'approved', 'withdrawn')),
    changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL
);

CREATE TABLE outline_node (
    plan_id TEXT NOT NULL REFERENCES plan (id),
    id TEXT NOT NULL,
    parent_id TEXT NOT NULL,
    level TEXT NOT NULL,
    number TEXT NOT NULL,
    title TEXT NOT NULL,
    note TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (plan_id, id)
);

CREATE TABLE agency (
    plan_id TEXT NOT NULL REFERENCES plan (id),
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1,
    approval_state TEXT NOT NULL DEFAULT 'approved' CHECK (approval_state IN ('draft', 'submitted', 'approved', 'withdrawn')),
    changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL,
    PRIMARY KEY (plan_id, id)
);

-- The rows of the plan's table, and with is_reference = 1 the series that a relative target is
-- measured against.
CREATE TABLE indicator (
    plan_id TEXT NOT NULL REFERENCES plan (id),
    id TEXT NOT NULL,
    is_reference INTEGER NOT NULL CHECK (is_reference IN (0, 1)),
    number TEXT NOT NULL,
    category TEXT NOT NULL,
    group_label TEXT NOT NULL,
    name TEXT NOT NULL,
    unit TEXT NOT NULL,
    type TEXT NOT NULL,
    direction TEXT NOT NULL,
    base_raw TEXT NOT NULL,
    base TEXT,
    target_kind TEXT NOT NULL,
    comparator TEXT NOT NULL,
    target_raw TEXT NOT NULL,
    average_raw TEXT NOT NULL,
    target TEXT,
    also_assigned INTEGER NOT NULL CHECK (also_assigned IN (0, 1)),
    reference_id TEXT NOT NULL,
    result_raw TEXT NOT NULL,
    result TEXT,
    scope TEXT NOT NULL,
    price_basis TEXT NOT NULL,
    outline_id TEXT NOT NULL,
    lead_agency_id TEXT,
    confidence TEXT NOT NULL,
    note TEXT NOT NULL,
    quote TEXT NOT NULL,
    position INTEGER NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1,
    approval_state TEXT NOT NULL DEFAULT 'approved' CHECK (approval_state IN ('draft', 'submitted', 'approved', 'withdrawn')),
    changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL,
    PRIMARY KEY (plan_id, id),
    FOREIGN KEY (plan_id, lead_agency_id) REFERENCES agency (plan_id, id)
);

CREATE TABLE indicator_alias (
    plan_id TEXT NOT NULL,
    indicator_id TEXT NOT NULL,
    alias TEXT NOT NULL,
    note TEXT NOT NULL,
    is_built_in INTEGER NOT NULL CHECK (is_built_in IN (0, 1)),
    PRIMARY KEY (plan_id, indicator_id, alias),
    FOREIGN KEY (plan_id, indicator_id) REFERENCES indicator (plan_id, id)
);

CREATE TABLE target_revision (
    plan_id TEXT NOT NULL,
    id TEXT NOT NULL,
    indicator_id TEXT NOT NULL,
    target_kind TEXT NOT NULL,
    comparator TEXT NOT NULL,
    target_raw TEXT NOT NULL,
    target TEXT,
    reason TEXT NOT NULL,
    document_number TEXT NOT NULL,
    decided_on TEXT NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1,
    approval_state TEXT NOT NULL DEFAULT 'draft' CHECK (approval_state IN ('draft', 'submitted', 'approved', 'withdrawn')),
    changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL,
    PRIMARY KEY (plan_id, id),
    FOREIGN KEY (plan_id, indicator_id) REFERENCES indicator (plan_id, id)
);

CREATE TABLE judgement (
    plan_id TEXT NOT NULL,
    id TEXT NOT NULL,
    indicator_id TEXT NOT NULL,
    year INTEGER NOT NULL,
    progress TEXT NOT NULL,
    reason TEXT NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1,
    approval_state TEXT NOT NULL DEFAULT 'draft' CHECK (approval_state IN ('draft', 'submitted', 'approved', 'withdrawn')),
    changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL,
    PRIMARY KEY (plan_id, id),
    FOREIGN KEY (plan_id, indicator_id) REFERENCES indicator (plan_id, id)
);

CREATE TABLE import_batch (
    plan_id TEXT NOT NULL REFERENCES plan (id),
    id TEXT NOT NULL,
    file TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    imported_at TEXT NOT NULL,
    imported_by TEXT NOT NULL,
    is_withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (is_withdrawn IN (0, 1)),
    withdrawn_at TEXT,
    withdrawn_by TEXT,
    row_version INTEGER NOT NULL DEFAULT 1,
    PRIMARY KEY (plan_id, id)
);

-- Every value cell of an imported file, taken or not, with what was decided about it and why.
CREATE TABLE import_value (
    plan_id TEXT NOT NULL,
    batch_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    sheet TEXT NOT NULL,
    cell TEXT NOT NULL,
    raw TEXT NOT NULL,
    name TEXT NOT NULL,
    indicator_id TEXT,
    period TEXT NOT NULL,
    value TEXT,
    unit TEXT NOT NULL,
    status TEXT NOT NULL,
    action TEXT NOT NULL,
    reason TEXT NOT NULL,
    is_taken INTEGER NOT NULL CHECK (is_taken IN (0, 1)),
    PRIMARY KEY (plan_id, batch_id, position),
    FOREIGN KEY (plan_id, batch_id) REFERENCES import_batch (plan_id, id)
);

CREATE TABLE observation (
    plan_id TEXT NOT NULL,
    id TEXT NOT NULL,
    indicator_id TEXT NOT NULL,
    period TEXT NOT NULL,
    value TEXT NOT NULL,
    status TEXT NOT NULL,
    scope TEXT NOT NULL,
    note TEXT NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1,
    approval_state TEXT NOT NULL DEFAULT 'approved' CHECK (approval_state IN ('draft', 'submitted', 'approved', 'withdrawn')),
    changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL,
    PRIMARY KEY (plan_id, id),
    FOREIGN KEY (plan_id, indicator_id) REFERENCES indicator (plan_id, id)
);

CREATE INDEX observation_by_indicator ON observation (plan_id, indicator_id, period);

-- Where a figure stands, and which vintage and scope that place states. One figure may have several;
-- it is of the latest vintage that a place in force states, and without any in force it is withdrawn.
CREATE TABLE observation_source (
    plan_id TEXT NOT NULL,
    observation_id TEXT NOT NULL,
    batch_id TEXT NOT NULL,
    file TEXT NOT NULL,
    sheet TEXT NOT NULL,
    cell TEXT NOT NULL,
    raw TEXT NOT NULL,
    raw_unit TEXT NOT NULL,
    status TEXT NOT NULL,
    scope TEXT NOT NULL,
    title TEXT NOT NULL,
    url TEXT NOT NULL,
    quote TEXT NOT NULL,
    is_verified INTEGER NOT NULL CHECK (is_verified IN (0, 1)),
    is_withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (is_withdrawn IN (0, 1)),
    PRIMARY KEY (plan_id, observation_id, batch_id, sheet, cell),
    FOREIGN KEY (plan_id, observation_id) REFERENCES observation (plan_id, id),
    FOREIGN KEY (plan_id, batch_id) REFERENCES import_batch (plan_id, id)
);

CREATE INDEX observation_source_by_batch ON observation_source (plan_id, batch_id);

-- Reasons why a source gives no number. Never zero.
CREATE TABLE absence (
    plan_id TEXT NOT NULL,
    indicator_id TEXT NOT NULL,
    period TEXT NOT NULL,
    batch_id TEXT NOT NULL,
    reason TEXT NOT NULL,
    file TEXT NOT NULL,
    sheet TEXT NOT NULL,
    cell TEXT NOT NULL,
    raw TEXT NOT NULL,
    is_withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (is_withdrawn IN (0, 1)),
    PRIMARY KEY (plan_id, indicator_id, period, batch_id, sheet, cell),
    FOREIGN KEY (plan_id, indicator_id) REFERENCES indicator (plan_id, id),
    FOREIGN KEY (plan_id, batch_id) REFERENCES import_batch (plan_id, id)
);

-- Who changed what and when, written in the transaction of the change itself.
CREATE TABLE audit_entry (
    plan_id TEXT NOT NULL,
    id TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL,
    action TEXT NOT NULL,
    entity TEXT NOT NULL,
    entity_id TEXT NOT NULL,
    value_before TEXT NOT NULL,
    value_after TEXT NOT NULL,
    PRIMARY KEY (plan_id, id)
);

CREATE INDEX audit_entry_by_entity ON audit_entry (plan_id, entity, entity_id);
