package ashyldy.ingest.text;

/// One line of the text.
record Paragraph(int number, int start, int end) {}
