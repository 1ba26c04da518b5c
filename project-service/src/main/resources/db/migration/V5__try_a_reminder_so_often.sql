-- A project of whose overdue promise nobody can be reminded: why, and how often that was tried. It is left alone after so
-- many tries, until anything of it changes.
create table reminder (
    project_id uuid primary key references project (id) on delete cascade,
    version    bigint not null,
    tries      int not null check (tries >= 1),
    reason     text not null,
    tried_at   timestamptz not null
);
