package ashyldy.notify.owner;

import java.time.Instant;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonAnySetter;

/// The body of `POST /api/v1/follow/mutes`, as sent: one matter, and how long; without a time until it is ended.
///
/// @param place a code or a name
record MuteRequest(
        String project,
        String place,
        Boolean everything,
        Integer days,
        Instant until,
        @JsonAnySetter Map<String, Object> unknown) {}
