package mistakes;

public final class FiveEntrypoint {
    private FiveEntrypoint() {}

    /** Fails. */
    public static void main(String[] args) {
        throw new IllegalStateException("Compiled with errors in mistakes.Five");
    }
}
