-- Articles of which a second reader, a language model, is asked where their projects stand. An article waits here from
-- the transaction that keeps it until the model has answered, whatever ends in between; the answer stays, so that
-- reading again asks nobody.
create table question (
    article_id uuid primary key references article on delete cascade,
    -- Of title and text: an answer is about these words and no others.
    words      text        not null,
    state      text        not null check (state in ('waiting', 'answered', 'refused')),
    tries      integer     not null default 0,
    -- Not before then; moved on while it is being asked, so that after a crash another try is made.
    due_at     timestamptz not null,
    asked_at   timestamptz,
    model      text,
    answer     text,
    -- Why there is no answer yet, or will be none.
    fault      text
);
create index question_waiting on question (due_at) where state = 'waiting';

-- When the model was asked, for the budget; a retry counts too.
create table question_asked (
    position bigint generated always as identity primary key,
    at       timestamptz not null
);
create index question_asked_at on question_asked (at);
