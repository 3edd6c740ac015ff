package mistakes;

/** Uses what is generated for a class with errors, and gets none for it. */
class User {
    FiveDispatcher dispatcher = new FiveDispatcher();
    Object builder = FiveBuilders.one();

    static void main(String[] args) {
        FiveEntrypoint.main(args);
        System.out.println(FiveBuilders.one().value(1).build());
    }
}
