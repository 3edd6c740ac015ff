package dev.metricsbuild.mcap.wire;

import dev.metricsbuild.mcap.message.DecodePlan;
import dev.metricsbuild.mcap.message.MessageException;
import dev.metricsbuild.mcap.schema.StructType;
import dev.metricsbuild.mcap.select.Selection;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How the messages of a schema are read: their layout in each format that they may have, made once for all of them. */
public final class WirePlan implements DecodePlan {
    private static final int ENCAPSULATION = 4;
    private static final int CDR2_BIG = 0x06;
    private static final int CDR2_LITTLE = 0x07;
    private static final int PLAIN_CDR2_BIG = 0x10;
    private static final int PLAIN_CDR2_LITTLE = 0x11;

    /** Lists of parameters, in CDR and CDR 2 of both orders of bytes. */
    private static final Set<Integer> PARAMETERS = Set.of(0x02, 0x03, 0x0a, 0x0b);

    private final StructType type;
    private final boolean hasEncapsulation;
    private final Planning planning;
    private final Layout.Struct layout;
    private Layout.@Nullable Struct xcdr2;

    private WirePlan(StructType type, WireFormat format, Planning planning) {
        this.type = type;
        this.hasEncapsulation = format.hasEncapsulation();
        this.planning = planning;
        this.layout = planning.of(new LayoutPlanner(format), type);
    }

    /** What of a type is laid out. */
    private interface Planning {
        Layout.Struct of(LayoutPlanner planner, StructType type);
    }

    /** For messages in CDR, whose first bytes say of which kind. */
    public static WirePlan cdr(StructType type) {
        return new WirePlan(type, WireFormat.XCDR1, LayoutPlanner::whole);
    }

    /** For messages of ROS 1. */
    public static WirePlan ros1(StructType type) {
        return new WirePlan(type, WireFormat.ROS1, LayoutPlanner::whole);
    }

    @Override
    public StructType type() {
        return layout.type();
    }

    @Override
    public WirePlan select(Collection<String> paths) {
        Selection selection = Selection.of(paths);
        return with((planner, whole) -> planner.struct(whole, selection));
    }

    @Override
    public Optional<DecodePlan> flatten(Collection<String> paths) {
        Selection selection = Selection.of(paths);
        return Optional.of(with((planner, whole) -> planner.flat(whole, selection)));
    }

    private WirePlan with(Planning planned) {
        return new WirePlan(type, hasEncapsulation ? WireFormat.XCDR1 : WireFormat.ROS1, planned);
    }

    @Override
    public WireCursor cursor() {
        return new WireCursor(this);
    }

    boolean hasEncapsulation() {
        return hasEncapsulation;
    }

    /** The layout of a message that has no encapsulation, and of most that have one. */
    Layout.Struct layout() {
        return layout;
    }

    /** Bytes before the first value. */
    int headSize() {
        return hasEncapsulation ? ENCAPSULATION : 0;
    }

    /**
     * The layout of messages whose encapsulation has this kind.
     *
     * @throws MessageException if the kind has another form than those two
     */
    Layout.Struct layout(int kind) throws MessageException {
        if (kind == 0 || kind == 1) {
            return layout;
        }
        if (kind == CDR2_BIG || kind == CDR2_LITTLE || kind == PLAIN_CDR2_BIG || kind == PLAIN_CDR2_LITTLE) {
            if (xcdr2 == null) {
                xcdr2 = planning.of(new LayoutPlanner(WireFormat.XCDR2), type);
            }
            return xcdr2;
        }
        throw new MessageException(String.format(
                "the message is encapsulated as 0x%04x%s; plain CDR is read, which is 0x0000, 0x0001, 0x0006, 0x0007, 0x0010"
                        + " and 0x0011",
                kind, PARAMETERS.contains(kind) ? ", a parameter list, as for mutable types" : ""));
    }
}
