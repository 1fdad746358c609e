using AssistantBot.Ingestion.Reading;

namespace AssistantBot.Ingestion.Sources;

/// <summary>Finds the files to read under a path: the file itself, or those of a folder and its subfolders.</summary>
internal sealed class FileFinder(DocumentReaders readers)
{
    /// <summary>Files of a kind that cannot be news are passed over within a folder, but not when named themselves.</summary>
    public IEnumerable<FoundFile> Find(string path)
    {
        if (path.Contains("://", StringComparison.Ordinal))
        {
            return [FoundFile.Fail(path, "Addresses are not fetched yet. Save the page as plain text and ingest the file.")];
        }

        var full = Path.GetFullPath(path);
        if (Directory.Exists(full))
        {
            return Walk(new DirectoryInfo(full), [full, Resolve(full)]);
        }

        return [File.Exists(full) ? Take(new FileInfo(full)) : FoundFile.Fail(path, "There is no such file or folder.")];
    }

    private IEnumerable<FoundFile> Walk(DirectoryInfo folder, string[] roots)
    {
        List<FileSystemInfo> entries;
        FoundFile? failure = null;
        try
        {
            entries = folder.EnumerateFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal).ToList();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            entries = [];
            failure = FoundFile.Fail(folder.FullName, "The folder cannot be read: this user has no right to, or it is gone. " + exception.Message);
        }

        if (failure is not null)
        {
            yield return failure;
        }

        foreach (var found in entries.Where(entry => !IsHidden(entry)).SelectMany(entry => Visit(entry, roots)))
        {
            yield return found;
        }
    }

    private IEnumerable<FoundFile> Visit(FileSystemInfo entry, string[] roots)
    {
        if (entry.LinkTarget is not null)
        {
            // What a link within the folder leads to is found there anyway.
            return LeadsOutside(entry, roots)
                ? [FoundFile.Fail(entry.FullName, "It is a link that leads out of the folder. Ingest what it points to by its own path.")]
                : [];
        }

        return entry switch
        {
            DirectoryInfo folder => Walk(folder, roots),
            FileInfo file when readers.MayBeNews(file.Name) => [Take(file)],
            _ => [],
        };
    }

    private static FoundFile Take(FileInfo file)
    {
        try
        {
            // Pipes and devices report no size and would block a reader, so nothing of size nought is ever opened. A link
            // reports its own size, not that of what it leads to.
            var target = file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file;
            return target.Length == 0
                ? FoundFile.Fail(file.FullName, "The file is empty, or is no ordinary file.")
                : new FoundFile(new SourceFile(file.FullName, target.Length, target.LastWriteTimeUtc), null);
        }
        catch (IOException exception)
        {
            return FoundFile.Fail(file.FullName, "The file cannot be read: " + exception.Message);
        }
    }

    private static bool IsHidden(FileSystemInfo entry) => entry.Name.StartsWith('.');

    // A folder that is reached by a link has two names, and links in it may use either.
    private static bool LeadsOutside(FileSystemInfo link, string[] roots)
    {
        try
        {
            var target = link.ResolveLinkTarget(returnFinalTarget: true);
            return target is null
                || !roots.Any(root => target.FullName.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal));
        }
        catch (IOException)
        {
            return true;
        }
    }

    private static string Resolve(string folder) =>
        new DirectoryInfo(folder).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? folder;
}
