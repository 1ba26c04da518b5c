package ashyldy.events;

/// Leaves a field out where it is true, for that is what its absence says: what was written before the field was known
/// stays as it was, byte for byte. Jackson asks a filter whether it equals the value.
public final class TrueGoesUnsaid {
    @Override
    public boolean equals(Object value) {
        return Boolean.TRUE.equals(value);
    }

    @Override
    public int hashCode() {
        return Boolean.TRUE.hashCode();
    }
}
