package example;

import java.util.concurrent.CountDownLatch;

/** A user's class whose methods end the process, or wait until somebody ends it. */
public final class ExitingMetrics {
    private ExitingMetrics() {}

    public static double exits() {
        return giveUp();
    }

    private static double giveUp() {
        System.exit(0);
        return 1;
    }

    public static double exitsInAThread() throws InterruptedException {
        Thread thread = new Thread(ExitingMetrics::giveUp);
        thread.start();
        thread.join();
        return 1;
    }

    public static double waits() throws InterruptedException {
        System.out.println("waiting");
        new CountDownLatch(1).await();
        return 1;
    }
}
