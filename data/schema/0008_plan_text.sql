-- The text of a plan as published, paragraph by paragraph, each under its place of the outline. It
-- comes with the plan's package and is replaced whole by a newer one. What stands before the first
-- chapter has no place (outline_id is empty).

CREATE TABLE plan_paragraph (
    plan_id TEXT NOT NULL REFERENCES plan (id),
    ordinal INTEGER NOT NULL,
    outline_id TEXT NOT NULL,
    is_title INTEGER NOT NULL CHECK (is_title IN (0, 1)),
    content TEXT NOT NULL,
    PRIMARY KEY (plan_id, ordinal)
);
