namespace AssistantBot.Knowledge.Sqlite;

/// <summary>Takes a passage from the catalogue.</summary>
/// <param name="folded">The words by which it is to be found.</param>
internal delegate void AddPassage(long key, long article, string folded);
