-- Whoever subscribes by mail is asked first, by a mail with a link. Until then nothing is kept but what was asked for.
create table invitation (
    id          uuid primary key,
    address     text not null,        -- in lower case
    request     jsonb not null,       -- the subscription, as it was asked for
    asked_at    timestamptz not null,
    expires_at  timestamptz not null,
    due_at      timestamptz,          -- when it is sent, or tried again; null: sent, or not wanted any more
    attempts    int not null default 0,
    agreed_at   timestamptz
);
create index invitation_address on invitation (address, asked_at);
create index invitation_due on invitation (due_at) where due_at is not null;

-- Each attempt has a link of its own, because only digests are kept and none can be sent a second time.
create table invitation_link (
    digest        bytea primary key,  -- SHA-256 of the secret in the link
    invitation_id uuid not null references invitation (id) on delete cascade
);
create index invitation_link_invitation on invitation_link (invitation_id);

create index follower_mailbox on follower (lower(address)) where channel = 'email';
