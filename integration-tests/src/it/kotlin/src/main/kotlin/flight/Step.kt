package flight

/** A row of the log: time in seconds, speed in m/s. Defaults give it the constructor without parameters that Jackson uses. */
data class Step(var t: Double = 0.0, var speed: Double = 0.0)
