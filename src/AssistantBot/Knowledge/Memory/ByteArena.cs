namespace AssistantBot.Knowledge.Memory;

/// <summary>
/// Bytes in large blocks, handed out in slices that are chained to lists: many lists of any length without an object
/// for each. An address is a number below 2³¹; 0 is none.
/// </summary>
internal sealed class ByteArena
{
    /// <summary>Bytes at the end of a slice that hold the address of the next one.</summary>
    public const int LinkSize = sizeof(int);

    public const int BlockBits = 20;
    public const int BlockSize = 1 << BlockBits;
    public const int BlockMask = BlockSize - 1;

    // A list starts small, since most terms are rare, and its slices double, so that it is read mostly in one go.
    private const int FirstSlice = 8;
    private const int MostDoublings = 11;

    private readonly List<byte[]> _blocks = [];
    private int _next = BlockSize;

    public long Size => (long)_blocks.Count * BlockSize;

    /// <summary>Bytes that a slice has for content.</summary>
    /// <param name="level">Its place in its list, from 0.</param>
    public static int SliceSize(int level) => FirstSlice << Math.Min(level, MostDoublings);

    public byte[] BlockOf(int address) => _blocks[address >> BlockBits];

    /// <summary>A slice of zeros.</summary>
    public int Allocate(int level)
    {
        var size = SliceSize(level) + LinkSize;
        if (_next + size > BlockSize)
        {
            _blocks.Add(new byte[BlockSize]);

            // Address 0 means none.
            _next = _blocks.Count == 1 ? 1 : 0;
        }

        var address = ((_blocks.Count - 1) << BlockBits) + _next;
        _next += size;
        return address;
    }
}
