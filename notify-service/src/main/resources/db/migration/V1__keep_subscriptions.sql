-- Who wants to hear of what. The id is random and unguessable: whoever knows it may read the alerts.
create table subscription (
    id               uuid primary key,
    name             text,
    place            text,            -- a code of the gazetteer; null is the whole country
    kinds            text[] not null, -- empty is every kind
    events           text[] not null,
    language         text not null check (language in ('kk', 'ru', 'en')),
    webhook_url      text,
    webhook_secret   bytea,
    webhook_disabled text,            -- why nothing is sent there any more
    last_alert       bigint not null default 0, -- the number of its newest alert
    idempotency_key  text unique,
    request_digest   text,            -- of the body that came with that key
    created_at       timestamptz not null,
    check ((webhook_url is null) = (webhook_secret is null)),
    check ((idempotency_key is null) = (request_digest is null))
);

-- The same interests turned round, so that a happening finds its subscribers by look-up. '*' is every kind.
create table interest (
    place           text not null,    -- a code, or 'KZ' for the whole country
    event           text not null,
    kind            text not null,
    subscription_id uuid not null references subscription (id) on delete cascade,
    primary key (place, event, kind, subscription_id)
);
create index interest_subscription on interest (subscription_id);
