using System.Runtime.InteropServices;

namespace AssistantBot.Knowledge.Memory;

/// <summary>
/// The documents that hold a term. The last of them is kept here, where it can still be counted up; those before are
/// bytes in the arena.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal struct PostingList
{
    /// <summary>Address of the first slice; 0: there is none.</summary>
    public int Start;

    /// <summary>Address at which the next document is written, and the end of that slice.</summary>
    public int Position;
    public int End;

    /// <summary>The place of that slice in the list, from 0.</summary>
    public byte Level;

    /// <summary>The last document in the arena, from which the next one is counted.</summary>
    public int Written;

    /// <summary>The last document of all, and how often it holds the term.</summary>
    public int Last;
    public int LastFrequency;

    /// <summary>How many documents hold the term, those that have been removed among them.</summary>
    public int Documents;

    /// <summary>How many of them have been removed, as far as counted: when so many documents in all had been removed.</summary>
    public int Removed;
    public int RemovedCountedAt;
}
