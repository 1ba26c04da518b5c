package ashyldy.notify.subscription;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import ashyldy.notify.follower.Follower;
import ashyldy.notify.follower.QuietHours;
import ashyldy.notify.follower.Timetable;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// Changes a subscription by a merge patch (RFC 7396): what the patch names is replaced, null takes it away, and the
/// rest stays. The result is read as any request for a subscription is.
public final class Revising {
    private static final List<String> ADDRESSES = List.of("webhook", "email");
    private static final Map<String, String> ALIASES =
            Map.of("kind", "kinds", "event", "events", "project", "projects");
    private static final String PAUSED = "paused";

    private final ObjectMapper json;
    private final WishReader wishes;

    public Revising(ObjectMapper json, WishReader wishes) {
        this.json = json;
        this.wishes = wishes;
    }

    /// @param paused absent where the patch says nothing of it
    record Revised(Subscription subscription, Follower follower, Optional<Boolean> paused) {}

    /// @throws BadField for what cannot be accepted
    Revised revise(Subscription subscription, Follower follower, String patch) {
        ObjectNode wanted = read(patch);
        Optional<Boolean> paused = paused(wanted.remove(PAUSED));
        Optional<String> address = ADDRESSES.stream().filter(wanted::has).findFirst();
        if (address.isPresent()) {
            throw new BadField(
                    address.get(), "The address stays: for another one subscribe anew and delete this.", List.of());
        }
        boolean filtered = Filter.NAMES.stream().anyMatch(wanted::has);
        ObjectNode merged = now(subscription, follower, filtered);
        merge(merged, wanted);
        Wish wish = wishes.read(request(merged));
        return new Revised(
                new Subscription(
                        subscription.id(),
                        subscription.follower(),
                        wish.name(),
                        filtered ? wish.interest() : subscription.interest(),
                        wish.language(),
                        subscription.createdAt()),
                follower.with(timetable(wish, follower.timetable())),
                paused);
    }

    private ObjectNode read(String patch) {
        try {
            if (json.readTree(patch) instanceof ObjectNode wanted) {
                ALIASES.forEach((alias, name) -> {
                    if (wanted.has(alias)) {
                        wanted.set(name, wanted.remove(alias));
                    }
                });
                return wanted;
            }
            throw new BadField("", "A change is a JSON object of what is to be different.", List.of());
        } catch (JsonProcessingException malformed) {
            String where = "line %d, column %d"
                    .formatted(
                            malformed.getLocation().getLineNr(),
                            malformed.getLocation().getColumnNr());
            throw new BadField("", "This is no JSON from %s on.".formatted(where), List.of());
        }
    }

    private static Optional<Boolean> paused(JsonNode value) {
        if (value != null && !value.isBoolean()) {
            throw new BadField(PAUSED, "true holds everything back, false lets it go on.", List.of(true, false));
        }
        return Optional.ofNullable(value).map(JsonNode::booleanValue);
    }

    /// The request that would make what is there. Filters that nobody touches are left out: what was accepted once
    /// stays,
    /// also where a place has gone from the gazetteer.
    private ObjectNode now(Subscription subscription, Follower follower, boolean filtered) {
        ObjectNode now =
                filtered ? json.valueToTree(InterestJson.filter(subscription.interest())) : json.createObjectNode();
        subscription.name().ifPresent(name -> now.put("name", name));
        now.put("language", subscription.language().code());
        Timetable timetable = follower.timetable();
        now.put("rhythm", timetable.rhythm().code());
        timetable.quiet().ifPresent(quiet -> now.set("quiet", quiet(quiet, timetable)));
        return now;
    }

    /// Without quiet hours a request says nothing of the zone: the follower's clock stays what it was.
    private static Timetable timetable(Wish wish, Timetable before) {
        Timetable wanted = wish.timetable().orElse(before);
        return wanted.quiet().isPresent() ? wanted : new Timetable(before.zone(), Optional.empty(), wanted.rhythm());
    }

    private ObjectNode quiet(QuietHours quiet, Timetable timetable) {
        return json.createObjectNode()
                .put("from", quiet.from().toString())
                .put("to", quiet.to().toString())
                .put("zone", timetable.zone().getId());
    }

    private static void merge(ObjectNode target, ObjectNode patch) {
        patch.properties().forEach(entry -> {
            if (entry.getValue().isNull()) {
                target.remove(entry.getKey());
            } else if (entry.getValue() instanceof ObjectNode inner) {
                ObjectNode into = target.get(entry.getKey()) instanceof ObjectNode there
                        ? there
                        : target.putObject(entry.getKey());
                merge(into, inner);
            } else {
                target.set(entry.getKey(), entry.getValue());
            }
        });
    }

    private SubscriptionRequest request(ObjectNode merged) {
        try {
            return json.treeToValue(merged, SubscriptionRequest.class);
        } catch (JsonMappingException unexpected) {
            String field = unexpected.getPath().stream()
                    .map(JsonMappingException.Reference::getFieldName)
                    .findFirst()
                    .orElse("");
            throw new BadField(field, "This cannot be read as '%s'.".formatted(field), List.of());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree can always be read", impossible);
        }
    }
}
