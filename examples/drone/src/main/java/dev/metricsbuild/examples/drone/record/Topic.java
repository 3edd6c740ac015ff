package dev.metricsbuild.examples.drone.record;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/** What a flight is recorded as, with ROS 2's own message types where it has them. */
enum Topic {
    /** Where the drone is and how it moves. */
    ODOMETRY(0, "/odom", "nav_msgs/msg/Odometry"),
    /** Where its autopilot wants it. */
    SETPOINT(1, "/setpoint", "geometry_msgs/msg/PoseStamped"),
    /** What it is doing, and with which energy. */
    STATE(2, "/flight_state", "drone_msgs/msg/FlightState"),
    /** The battery for viewers, in single precision. */
    BATTERY(3, "/battery", "sensor_msgs/msg/BatteryState");

    private final int channel;
    private final String name;
    private final String type;

    Topic(int channel, String name, String type) {
        this.channel = channel;
        this.name = name;
        this.type = type;
    }

    /** The number of its channel. */
    int channel() {
        return channel;
    }

    String topicName() {
        return name;
    }

    /** The name of its messages' type. */
    String type() {
        return type;
    }

    /** The definition of its messages' type and of all that it is made of. */
    byte[] schema() throws IOException {
        String file = type.substring(type.lastIndexOf('/') + 1) + ".msg";
        try (InputStream in = Topic.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new FileNotFoundException("the resource " + file + " beside " + Topic.class.getName());
            }
            return in.readAllBytes();
        }
    }
}
