package ashyldy.notify.subscription;

/// How large: the capacity in the kind's own unit, the cost in tenge.
public record HowMuch(Range capacity, Range cost) {
    public static final HowMuch ANY = new HowMuch(Range.OPEN, Range.OPEN);

    boolean holds(Concern concern) {
        return capacity.holds(concern.capacity()) && cost.holds(concern.cost());
    }
}
