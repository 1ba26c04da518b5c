-- A quote may stand in the title of its article as well as in its text, and carries the sentence around it. What was kept
-- before stands in the text and has no sentence. PostgreSQL counts characters and a quote UTF-16 units, which differ only
-- where a sentence holds a character beyond the basic plane, so the place of the words in their sentence is checked
-- where the two count the same.
alter table fact
    add column quote_in       text not null default 'text' check (quote_in in ('text', 'title')),
    add column sentence_start int null check (sentence_start >= 0),
    add column sentence_end   int null,
    add column sentence_text  text null,
    add constraint fact_sentence_is_whole check (
        num_nulls(sentence_start, sentence_end, sentence_text) in (0, 3)),
    add constraint fact_quote_stands_in_its_sentence check (
        sentence_text is null
        or (sentence_start <= quote_start and quote_end <= sentence_end
            and length(sentence_text) between (sentence_end - sentence_start + 1) / 2 and sentence_end - sentence_start
            and case when length(sentence_text) = sentence_end - sentence_start
                then substring(sentence_text from quote_start - sentence_start + 1 for quote_end - quote_start) = quote_text
                else position(quote_text in sentence_text) > 0 end));
