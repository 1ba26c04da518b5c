package ashyldy.local.process;

/// One child process of the stack. It can be started again after it died.
public interface Part extends AutoCloseable {

    /// The word that progress lines and log files use.
    String name();

    /// Starts the process and returns when it serves.
    ///
    /// @throws PartFailed when it does not come up in time
    void start();

    /// The process that was started last.
    Process process();

    /// Stops the process gently, and hard when it does not listen. Harmless when nothing runs.
    @Override
    void close();
}
