package flight

import com.fasterxml.jackson.annotation.JsonCreator
import com.fasterxml.jackson.annotation.JsonProperty

/** A row of the log: time in seconds, speed in m/s. All parameters of the constructor are required, as components of a record are. */
data class Step @JsonCreator constructor(
    @param:JsonProperty("t") val t: Double,
    @param:JsonProperty("speed") val speed: Double,
)
