using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace AssistantBot.Knowledge.Memory;

/// <summary>Walks over the documents of a term, ascending.</summary>
internal ref struct PostingReader
{
    private readonly ByteArena _arena;
    private readonly int _position;
    private readonly int _last;
    private readonly int _lastFrequency;
    private ReadOnlySpan<byte> _slice;
    private int _address;
    private int _index;
    private int _level;
    private bool _lastIsAhead;

    public PostingReader(ByteArena arena, in PostingList list)
    {
        _arena = arena;
        _position = list.Position;
        _last = list.Last;
        _lastFrequency = list.LastFrequency;
        _lastIsAhead = list.Documents > 0;
        Document = -1;
        if (list.Start != 0)
        {
            Enter(list.Start);
        }
    }

    public int Document { get; private set; }

    /// <summary>How often the document holds the term.</summary>
    public int Frequency { get; private set; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MoveNext()
    {
        if (_address + _index != _position && ReadNext())
        {
            return true;
        }

        (Document, Frequency) = (_last, _lastFrequency);
        var moved = _lastIsAhead;
        _lastIsAhead = false;
        return moved;
    }

    private bool ReadNext()
    {
        // Nought is no posting: the rest of the slice was too short for the next one.
        if (_index == _slice.Length || _slice[_index] == 0)
        {
            var link = ByteArena.SliceSize(_level);
            var next = BinaryPrimitives.ReadInt32LittleEndian(
                _arena.BlockOf(_address).AsSpan((_address & ByteArena.BlockMask) + link, ByteArena.LinkSize));
            _level++;
            Enter(next);
            if (_address + _index == _position)
            {
                return false;
            }
        }

        var code = ReadNumber();
        Document += code >> 1;
        Frequency = (code & 1) == 1 ? 1 : ReadNumber();
        return true;
    }

    private void Enter(int address)
    {
        _address = address;
        _index = 0;
        _slice = _arena.BlockOf(address).AsSpan(address & ByteArena.BlockMask, ByteArena.SliceSize(_level));
    }

    // Seven bits a byte, the lowest first.
    private int ReadNumber()
    {
        int part = _slice[_index++];
        var number = part & 0x7F;
        for (var shift = 7; part >= 0x80; shift += 7)
        {
            part = _slice[_index++];
            number |= (part & 0x7F) << shift;
        }

        return number;
    }
}
