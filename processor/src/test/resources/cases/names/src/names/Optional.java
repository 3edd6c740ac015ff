package names;

class Optional {}
