package names;

class Objects {}
