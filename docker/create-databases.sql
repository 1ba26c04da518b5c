-- PostgreSQL runs this once, on an empty volume: each service owns its database.
create database ingest;
create database projects;
create database notify;
