using System.Buffers.Binary;

namespace AssistantBot.Knowledge.Memory;

/// <summary>The lists of all terms. Documents are added in ascending order.</summary>
internal sealed class PostingLists
{
    // Two numbers of five bytes.
    private const int LongestPosting = 10;
    private const int ListBytes = 40;

    private readonly ByteArena _arena = new();
    private PostingList[] _lists = new PostingList[1024];

    public int Count { get; private set; }

    public long Size => _arena.Size + ((long)_lists.Length * ListBytes);

    public ref PostingList this[int term] => ref _lists[term];

    /// <summary>Makes an empty list; returns its number.</summary>
    public int Add()
    {
        if (Count == _lists.Length)
        {
            Array.Resize(ref _lists, _lists.Length * 2);
        }

        _lists[Count].Written = -1;
        return Count++;
    }

    /// <summary>Notes an occurrence of a term in a document that is the last so far.</summary>
    public void Append(int term, int document)
    {
        ref var list = ref _lists[term];
        if (list.Documents > 0)
        {
            if (list.Last == document)
            {
                list.LastFrequency++;
                return;
            }

            WriteLast(ref list);
        }

        list.Last = document;
        list.LastFrequency = 1;
        list.Documents++;
    }

    /// <summary>Shows the documents of a term, ascending.</summary>
    public void Visit<TVisitor>(int term, ref TVisitor visitor)
        where TVisitor : struct, IPostingVisitor, allows ref struct
    {
        ref readonly var list = ref _lists[term];
        var (address, document) = (list.Start, -1);
        for (var level = 0; address != 0; level++)
        {
            var block = _arena.BlockOf(address);
            var start = address & ByteArena.BlockMask;
            var link = start + ByteArena.SliceSize(level);
            var isTail = level == list.Level;
            Visit(block.AsSpan(start, isTail ? list.Position - address : link - start), ref document, ref visitor);
            address = isTail ? 0 : BinaryPrimitives.ReadInt32LittleEndian(block.AsSpan(link, ByteArena.LinkSize));
        }

        if (list.Documents > 0)
        {
            visitor.Visit(list.Last, list.LastFrequency);
        }
    }

    private static void Visit<TVisitor>(ReadOnlySpan<byte> slice, ref int document, ref TVisitor visitor)
        where TVisitor : struct, IPostingVisitor, allows ref struct
    {
        var index = 0;

        // Nought is no posting: the rest of the slice was too short for the next one.
        while (index < slice.Length && slice[index] != 0)
        {
            var code = Decode(slice, ref index);
            document += code >> 1;
            visitor.Visit(document, (code & 1) == 1 ? 1 : Decode(slice, ref index));
        }
    }

    // The distance to the document before, doubled and one more if the term occurs once; else the frequency follows.
    private void WriteLast(ref PostingList list)
    {
        Span<byte> posting = stackalloc byte[LongestPosting];
        var distance = list.Last - list.Written;
        var length = list.LastFrequency == 1
            ? Encode(posting, (distance << 1) | 1)
            : Encode(posting, distance << 1);
        if (list.LastFrequency > 1)
        {
            length += Encode(posting[length..], list.LastFrequency);
        }

        MakeRoom(ref list, length);
        posting[..length].CopyTo(_arena.BlockOf(list.Position).AsSpan(list.Position & ByteArena.BlockMask));
        list.Position += length;
        list.Written = list.Last;
    }

    private void MakeRoom(ref PostingList list, int length)
    {
        if (list.Start == 0)
        {
            list.Start = list.Position = _arena.Allocate(0);
        }
        else if (list.Position + length > list.End)
        {
            list.Level++;
            var next = _arena.Allocate(list.Level);
            BinaryPrimitives.WriteInt32LittleEndian(
                _arena.BlockOf(list.End).AsSpan(list.End & ByteArena.BlockMask, ByteArena.LinkSize), next);
            list.Position = next;
        }
        else
        {
            return;
        }

        list.End = list.Position + ByteArena.SliceSize(list.Level);
    }

    private static int Decode(ReadOnlySpan<byte> bytes, ref int index)
    {
        int part = bytes[index++];
        var number = part & 0x7F;
        for (var shift = 7; part >= 0x80; shift += 7)
        {
            part = bytes[index++];
            number |= (part & 0x7F) << shift;
        }

        return number;
    }

    // Seven bits a byte, the lowest first.
    private static int Encode(Span<byte> bytes, int number)
    {
        var length = 0;
        var rest = (uint)number;
        while (rest >= 0x80)
        {
            bytes[length++] = (byte)(rest | 0x80);
            rest >>= 7;
        }

        bytes[length++] = (byte)rest;
        return length;
    }
}
