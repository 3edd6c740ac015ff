package dev.metricsbuild.validate.facts;

/** One series: its type and length, and its entries on request. Facts of one series are equal to each other. */
public non-sealed interface SeriesFacts extends ContentFacts {

    /** How entries that have an order follow each other. */
    enum Order {
        /** Each is after the one before. */
        STRICT,
        /** None is before the one before. */
        LOOSE,
        /** One is before the one before. */
        NONE
    }

    @Override
    default String field() {
        return "series";
    }

    /** Which case is set. */
    ElementType type();

    /** How many entries there are. */
    int length();

    /** How the timestamps follow each other; of no meaning for other types. */
    Order order();

    /** The position of the first status whose number the schema does not know, or -1. */
    int unknownStatusAt();

    /**
     * Shows the entries to the visitor, in order, until it has seen enough. May read the file again, so a rule asks only
     * when its question cannot be answered otherwise.
     */
    void visit(EntryVisitor visitor);
}
