using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using MadasterGen.Model;
using SharpYaml;
using SharpYaml.Events;

namespace MadasterGen.Reading.Structure;

/// <summary>Reads the first document of a YAML text with the position of every key. Aliases share their anchor's node.</summary>
internal sealed class YamlStructureParser
{
    // The library's own eight characters are too few for an escaped surrogate pair.
    private const int LookAhead = 32;

    // What the library reports at { url: https://host }, which YAML allows since its version 1.2.
    private const string ColonInWord = "While scanning a plain scalar, find unexpected ':'";

    // What the library reports at %YAML 2.0.
    private const string OtherVersion = "Found incompatible YAML document";

    private const string VersionIsNot1 = "the directive %YAML names a version other than 1.x";

    private const string EscapeIsNoCharacter = "behind this an escape sequence stands for half of a character";

    // Characters without a meaning of their own.
    private const char FirstPrivate = '\uE000';
    private const char LastPrivate = '\uE0FF';

    private readonly IParser _events;
    private readonly CancellationToken _cancellationToken;
    private readonly int _file;
    private readonly char _colon;
    private readonly Dictionary<string, StructureNode> _anchors = new(StringComparer.Ordinal);

    private YamlStructureParser(string text, CancellationToken cancellationToken, int file, char colon)
    {
        (_file, _colon) = (file, colon);
        // Our own check of the depth comes first, so that its message has a position.
        _events = new Parser<LookAheadBuffer>(new LookAheadBuffer(new StringReader(text), LookAhead), ReadingLimits.Depth * 2);
        _cancellationToken = cancellationToken;
    }

    /// <summary>Reads a text; null when it holds no value at all.</summary>
    /// <exception cref="StructureException">The text is no YAML, or too deep.</exception>
    public static StructureNode? Parse(string text, CancellationToken cancellationToken, int file)
    {
        text = TextPreparation.WithoutMinorVersion(text);
        try
        {
            return Parse(text, cancellationToken, file, ':');
        }
        catch (StructureException error) when (error.Message == ColonInWord && UnusedIn(text) is char colon)
        {
            return Parse(TextPreparation.WithoutColonsInWords(text, colon), cancellationToken, file, colon);
        }
    }

    private static StructureNode? Parse(string text, CancellationToken cancellationToken, int file, char colon)
    {
        YamlStructureParser parser = new(text, cancellationToken, file, colon);
        try
        {
            return parser.ParseDocument();
        }
        catch (YamlException error)
        {
            string reason = WithoutPosition(error);
            throw new StructureException(reason == OtherVersion ? VersionIsNot1 : reason, parser.Position(error.Start));
        }
        catch (ArgumentOutOfRangeException)
        {
            // The library makes a character of each escape sequence, or of two, which halves in the wrong order are not.
            throw new StructureException(EscapeIsNoCharacter, parser.Position(parser._events.Current!.End));
        }
    }

    private StructureNode? ParseDocument()
    {
        while (_events.MoveNext())
        {
            if (_events.Current is StreamEnd)
                return null;
            if (_events.Current is not (StreamStart or DocumentStart))
                return ReadNode(0);
        }
        return null;
    }

    private StructureNode ReadNode(int depth)
    {
        ParsingEvent current = _events.Current ?? throw new StructureException("the text ends too early");
        _cancellationToken.ThrowIfCancellationRequested();
        if (depth > ReadingLimits.Depth)
            throw StructureException.TooDeep(Position(current.Start));
        StructureException.CheckStack(Position(current.Start));
        StructureNode node = current switch
        {
            MappingStart start => ReadObject(start, depth + 1),
            SequenceStart start => ReadArray(start, depth + 1),
            Scalar scalar => ReadScalar(scalar),
            AnchorAlias alias => Resolve(alias),
            _ => throw new StructureException("a value is expected", Position(current.Start)),
        };
        if (current is NodeEvent { Anchor: { Length: > 0 } anchor })
            _anchors[anchor] = node;
        return node;
    }

    private StructureObject ReadObject(MappingStart start, int depth)
    {
        List<StructureMember> members = [];
        while (Advance() is not MappingEnd)
        {
            StructureNode key = ReadNode(depth);
            if (key is not StructureScalar scalar)
                throw new StructureException("a key must be a scalar", key.Span.Start);
            Advance();
            members.Add(new StructureMember(scalar, ReadNode(depth)));
        }
        return new StructureObject(FirstCharacter(start), members);
    }

    private StructureArray ReadArray(SequenceStart start, int depth)
    {
        List<StructureNode> items = [];
        while (Advance() is not SequenceEnd)
            items.Add(ReadNode(depth));
        return new StructureArray(FirstCharacter(start), items);
    }

    private StructureScalar ReadScalar(Scalar scalar)
    {
        bool isText = scalar.Style != ScalarStyle.Plain || scalar.Tag == "tag:yaml.org,2002:str";
        string value = scalar.Value.Replace(_colon, ':');
        return new StructureScalar(new TextSpanPosition(Position(scalar.Start), Position(scalar.End)), value, isText);
    }

    private StructureNode Resolve(AnchorAlias alias) =>
        _anchors.TryGetValue(alias.Value, out StructureNode? node)
            ? node
            : throw new StructureException($"the alias '*{alias.Value}' has no finished anchor before it", Position(alias.Start));

    private static char? UnusedIn(string text)
    {
        for (char character = FirstPrivate; character <= LastPrivate; character++)
        {
            if (text.IndexOf(character) < 0)
                return character;
        }
        return null;
    }

    private ParsingEvent? Advance() => _events.MoveNext() ? _events.Current : throw new StructureException("the text ends too early");

    private TextPosition Position(Mark mark) => new(mark.Line, mark.Column) { File = _file };

    private TextSpanPosition FirstCharacter(ParsingEvent start)
    {
        TextPosition position = Position(start.Start);
        return new(position, position with { Column = position.Column + 1 });
    }

    /// <summary>The library writes "(Lin: 1, Col: 2, Chr: 3) - (…): text."; the position is kept apart.</summary>
    private static string WithoutPosition(YamlException error)
    {
        int end = error.Message.LastIndexOf("): ", StringComparison.Ordinal);
        return (end < 0 ? error.Message : error.Message.Substring(end + 3)).TrimEnd('.');
    }
}
