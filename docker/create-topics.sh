#!/bin/sh
# Declares the topics, as local-stack's Topics does; one that exists is left as it is.
set -eu
create() {
    name=$1 partitions=$2
    shift 2
    /opt/kafka/bin/kafka-topics.sh --bootstrap-server kafka:29092 --create --if-not-exists \
        --topic "$name" --partitions "$partitions" --replication-factor 1 "$@"
}
create ashyldy.articles.v1 4 --config cleanup.policy=compact --config max.message.bytes=8388608
create ashyldy.projects.v1 4 --config retention.ms=7776000000 --config max.message.bytes=8388608
create ashyldy.articles.v1.dead 1 --config retention.ms=31536000000 --config max.message.bytes=8388608
create ashyldy.projects.v1.dead 1 --config retention.ms=31536000000 --config max.message.bytes=8388608
