package dev.metricsbuild.examples.drone.sim;

import dev.metricsbuild.examples.drone.model.Vector;
import java.util.Random;

/** A mean wind with gusts that come and go: an Ornstein-Uhlenbeck process, sampled exactly. */
final class Wind {
    /** How long a gust lasts: the time in which its correlation falls to 1/e. */
    static final double GUST_SECONDS = 2;

    private final Vector mean;
    private final double gustSpeed;
    private final Random random;
    private Vector gust = Vector.ZERO;

    /**
     * A wind.
     *
     * @param mean in metres a second
     * @param gustSpeed the standard deviation of gusts in each direction, in metres a second
     */
    Wind(Vector mean, double gustSpeed, Random random) {
        this.mean = mean;
        this.gustSpeed = gustSpeed;
        this.random = random;
    }

    /** The air's velocity so many seconds later, in metres a second. */
    Vector after(double seconds) {
        double kept = StrictMath.exp(-seconds / GUST_SECONDS);
        double fresh = gustSpeed * Math.sqrt(1 - kept * kept);
        Vector noise = new Vector(random.nextGaussian(), random.nextGaussian(), random.nextGaussian());
        gust = gust.times(kept).plus(noise.times(fresh));
        return mean.plus(gust);
    }
}
