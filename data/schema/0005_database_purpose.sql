-- What the whole database is for, where it is not for real figures: 'practice'. No row means real
-- figures, which is what every database before this file holds. It is written when a database is
-- made and never changed, so that practice data and real figures are never mixed in one.

CREATE TABLE database_purpose (
    purpose TEXT PRIMARY KEY CHECK (purpose IN ('practice')),
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL
);
