using Microsoft.Data.Sqlite;

namespace AssistantBot.Knowledge.Sqlite;

/// <summary>Says in plain words what SQLite reports in numbers (https://sqlite.org/rescode.html).</summary>
internal static class SqliteErrors
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    /// <summary>Whether people can mend it; the rest are faults of ours.</summary>
    public static bool CanExplain(SqliteException exception) => Sentence(exception.SqliteErrorCode, "") is not null;

    public static ArchiveUnavailableException Explain(SqliteException exception, string file) =>
        new(Sentence(exception.SqliteErrorCode, file) ?? exception.Message, exception);

    private static string? Sentence(int code, string file) => code switch
    {
        Busy or Locked =>
            $"The archive {file} is locked: another process has been writing to it for longer than this one waits. " +
            "Let it finish or stop it, then try again (Data:LockTimeoutSeconds sets the wait).",
        ReadOnly =>
            $"The archive {file} cannot be written: this user has no right to write to the file or its folder.",
        InputOutput =>
            $"The archive {file} cannot be read or written: the disk reported an error. Check the disk and its free space.",
        Corrupt or NotADatabase =>
            $"The archive {file} is damaged. Nothing was changed. Restore it from a backup; or move it away and ingest the news again.",
        Full =>
            $"The disk that holds the archive {file} is full. What was committed before is kept; make room and run the command again.",
        CannotOpen =>
            $"The archive {file} cannot be opened: check that its folder exists and that this user may read and write it.",
        _ => null,
    };
}
