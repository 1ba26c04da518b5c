-- Links carry a secret that the service can make again, for the next message: a code over the follower's id and this
-- version, made with the key below or with ASHYLDY_LINK_KEY. Another version, and all older links are dead.
alter table follower add link_version int not null default 1;

create table link_key (
    one boolean primary key default true check (one),
    key bytea not null
);
insert into link_key (key) values (sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')));

-- From where somebody without the operator's key has subscribed: a keyed digest of the network, never the network.
alter table subscription add made_from bytea;
create index subscription_made_from on subscription (made_from) where made_from is not null;

-- How often a webhook, and a host, is already written to.
create index follower_address on follower (address);
create index follower_webhook_host on follower (lower(split_part(split_part(address, '/', 3), ':', 1)))
    where channel = 'webhook';

-- Who has asked to subscribe within the last hour; keyed digests, too.
create table knock (
    id  bigint generated always as identity primary key,
    who bytea not null,
    at  timestamptz not null
);
create index knock_who on knock (who, at);
create index knock_at on knock (at);
