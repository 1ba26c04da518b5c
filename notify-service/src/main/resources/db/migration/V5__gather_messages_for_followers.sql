-- A follower is whom messages go to: one address, one pair of quiet hours, any number of subscriptions.
create table follower (
    id             uuid primary key,
    secret_digest  bytea not null unique, -- SHA-256 of the secret by which its owner manages it
    channel        text,                  -- null: nothing is sent, alerts are only fetched or followed
    address        text,                  -- what the channel calls: an address, a chat, a mailbox
    webhook_secret bytea,
    confirmed_at   timestamptz,           -- nothing is sent before whoever owns the address has agreed
    disabled       text,                  -- why nothing is sent there any more
    rhythm         text not null default 'at_once' check (rhythm in ('at_once', 'daily', 'weekly')),
    zone           text not null default 'Asia/Almaty',
    quiet_from     time,
    quiet_to       time,
    created_at     timestamptz not null,
    check ((channel is null) = (address is null)),
    check ((quiet_from is null) = (quiet_to is null))
);

alter table subscription add follower_id uuid references follower (id) on delete cascade;
alter table subscription add interest jsonb;

-- Whoever has subscribed so far is a follower of one subscription. Their secrets are not known to anybody: the key
-- manages them.
insert into follower (id, secret_digest, channel, address, webhook_secret, confirmed_at, disabled, created_at)
select id, sha256(convert_to(gen_random_uuid()::text, 'UTF8')), case when webhook_url is not null then 'webhook' end,
       webhook_url, webhook_secret, created_at, webhook_disabled, created_at
from subscription;
update subscription set follower_id = id;
update subscription set interest = jsonb_strip_nulls(jsonb_build_object(
    'places', case when place is null then null else jsonb_build_array(place) end,
    'kinds', case when kinds = '{}' then null else to_jsonb(kinds) end,
    'events', to_jsonb(events)));

alter table subscription alter follower_id set not null;
alter table subscription alter interest set not null;
alter table subscription drop place, drop kinds, drop events,
    drop webhook_url, drop webhook_secret, drop webhook_disabled;
create index subscription_follower on subscription (follower_id);

-- What a follower does not want to be sent for a time: one project, one place, or, where both are null, anything.
create table mute (
    id          bigint generated always as identity primary key,
    follower_id uuid not null references follower (id) on delete cascade,
    project_id  uuid,
    place       text,
    until       timestamptz not null,
    check (project_id is null or place is null)
);
create index mute_follower on mute (follower_id);

-- A delivery is one message to one follower; what belongs together gathers in it until it is first sent.
alter table delivery add follower_id uuid references follower (id) on delete cascade;
alter table delivery add gathers text;
update delivery set follower_id = alert.subscription_id, gathers = alert.event_id from alert where alert.id = alert_id;
alter table delivery alter follower_id set not null;
alter table delivery alter gathers set not null;

create table delivered_alert (
    delivery_id uuid not null references delivery (id) on delete cascade,
    alert_id    uuid not null references alert (id) on delete cascade,
    primary key (delivery_id, alert_id)
);
create index delivered_alert_alert on delivered_alert (alert_id);
insert into delivered_alert (delivery_id, alert_id) select id, alert_id from delivery;
alter table delivery drop alert_id;
create unique index delivery_gathering on delivery (follower_id, gathers)
    where state = 'pending' and attempts = 0 and claimed_until is null;
create index delivery_follower on delivery (follower_id);
