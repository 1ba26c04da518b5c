package ashyldy.projects.registry;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/// What is still news today: what happened no longer ago than the window. What nothing dates counts as news.
public record NewsWindow(Period window, LocalDate today) {
    public NewsWindow {
        if (window.isNegative() || window.isZero()) {
            throw new IllegalArgumentException("a news window looks back some days: " + window);
        }
    }

    boolean has(Optional<LocalDate> happened) {
        return happened.filter(day -> day.isBefore(today.minus(window))).isEmpty();
    }
}
