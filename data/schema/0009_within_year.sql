-- What a figure of part of a year is to the year's: at_date, mean, cumulative, or not stated. And of
-- a promise of the text by the end of which year; 0 where the text names none.

ALTER TABLE indicator ADD COLUMN within_year TEXT NOT NULL DEFAULT ''
    CHECK (within_year IN ('', 'at_date', 'mean', 'cumulative'));
ALTER TABLE indicator ADD COLUMN due_year INTEGER NOT NULL DEFAULT 0;
