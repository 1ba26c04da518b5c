-- What all spellings of a page's address have in common, and the article that was kept under the first of them. Articles of
-- before are known by their own spelling alone.
create table article_address (
    page       text primary key,
    article_id uuid not null
);

-- Why what the article said counts no more; its text stays.
alter table article add column withdrawn text check (withdrawn in ('GONE', 'DELETED'));
alter table article add constraint withdrawn_says_nothing check (withdrawn is null or failure is not null);
