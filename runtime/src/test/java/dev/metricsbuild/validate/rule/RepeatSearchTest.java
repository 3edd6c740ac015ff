package dev.metricsbuild.validate.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metricsbuild.validate.facts.ElementType;
import dev.metricsbuild.validate.facts.EntryVisitor;
import dev.metricsbuild.validate.facts.SeriesFacts;
import org.junit.jupiter.api.Test;

class RepeatSearchTest {
    private static final int KEPT = 1 << 20;

    /** 0, 1, 2, ... and one number that stands before at the end. */
    private record Ascending(int length, double last) implements SeriesFacts {
        @Override
        public ElementType type() {
            return ElementType.DOUBLES;
        }

        @Override
        public Order order() {
            return Order.STRICT;
        }

        @Override
        public int unknownStatusAt() {
            return -1;
        }

        @Override
        public void visit(EntryVisitor visitor) {
            int position = 0;
            while (position < length && visitor.number(position == length - 1 ? last : position)) {
                position++;
            }
        }
    }

    @Test
    void repeatWithinTheFirstMillion_isFound() {
        assertThat(RepeatSearch.firstRepeat(new Ascending(KEPT, 7))).isEqualTo(KEPT - 1);
        assertThat(RepeatSearch.firstRepeat(new Ascending(KEPT, KEPT + 7))).isEqualTo(-1);
    }

    @Test
    void repeatBeyondTheFirstMillion_isNotLookedFor() {
        assertThat(RepeatSearch.firstRepeat(new Ascending(KEPT + 1, 7))).isEqualTo(-1);
    }
}
