"""Lines around a story's text that say what they are: captions, dates, desks' marks, credits."""
