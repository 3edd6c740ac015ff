//! [metrics:METHOD-ABSTRACT] Method Flight.speed has no body. Annotate the method that implements it.
interface Flight {
    @JobMetric double /*!*/speed();
}
