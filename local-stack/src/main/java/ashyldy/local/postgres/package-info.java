/// PostgreSQL from the embedded binaries, durable (fsync on) and able to compare Cyrillic words.
package ashyldy.local.postgres;
