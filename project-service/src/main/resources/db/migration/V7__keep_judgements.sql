-- What people have said of claims: never changed and never deleted. What is taken back stands beside it.
create table judgement (
    id      uuid primary key,        -- of version 7: in the order in which it was said
    made_at timestamptz not null,
    made    jsonb not null           -- ashyldy.events.Judgement as it was made
);

create table judgement_undo (
    judgement_id uuid primary key references judgement (id),
    by_name      text not null,
    why          text not null,
    undone_at    timestamptz not null
);

-- The claims that were judged, and which sighting each of them is now: an article that is revised says the same in other
-- places, and a claim that nobody makes any more sleeps.
create table judged_claim (
    judgement_id uuid not null references judgement (id),
    side         smallint not null check (side in (1, 2)),
    claim_id     uuid not null,
    article      uuid not null,
    kind         text not null,
    words        text not null,
    sighting_id  uuid null,
    primary key (judgement_id, side, claim_id)
);
create index judged_claim_article on judged_claim (article);
create index judged_claim_sighting on judged_claim (sighting_id);
