package ashyldy.projects.catalogue;

import java.math.BigDecimal;

/// How large: the capacity of the project in the unit of its kind, and what it costs in tenge, both bounds included. A
/// project of which nobody gives the figure lies in no range but the open one.
public record HowLarge(Range<BigDecimal> capacity, Range<BigDecimal> cost) {
    public static final HowLarge ANY = new HowLarge(Range.open(), Range.open());
}
