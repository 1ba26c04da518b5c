-- Subscriptions are matched in memory; each copy of the service follows this list. Numbers become visible in their order,
-- because whoever adds one holds a lock until the commit.
create table subscription_change (
    number          bigint generated always as identity primary key,
    subscription_id uuid not null
);
drop table interest;
