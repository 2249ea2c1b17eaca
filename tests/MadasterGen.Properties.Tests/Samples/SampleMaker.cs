using MadasterGen.Properties.Tests.Schemas;

namespace MadasterGen.Properties.Tests.Samples;

/// <summary>Makes random JSON that is valid for a schema.</summary>
internal sealed class SampleMaker
{
    private const int DeepFolders = 40;

    private readonly Random _random;
    private readonly SampleWriter _writer;
    private readonly FreeSampleMaker _free;

    // Some samples have every property, some none, most a few.
    private readonly double _density;
    private readonly bool _isDeep;

    public SampleMaker(Random random)
    {
        _random = random;
        _writer = new(random);
        _free = new(random, _writer);
        _density = random.Among([0, 0.1, 0.5, 0.5, 0.9, 1]);
        _isDeep = random.Next(20) == 0;
    }

    public SampleNode Make(Shape shape) => Value(new(shape, false), 0);

    /// <summary>Makes an array of such values.</summary>
    public SampleArray MakeArray(Shape shape, int count) =>
        _writer.Spaced(new SampleArray([.. Enumerable.Range(0, count).Select(_ => Make(shape))], _writer.Gap()));

    private SampleNode Value(Slot slot, int depth)
    {
        if (slot.IsNullable && _random.Next(6) == 0)
            return Literal("null");
        Shape shape = slot.Shape;
        return shape.Kind switch
        {
            ShapeKind.Any => _free.Make(0),
            ShapeKind.Text => _writer.Text(SampleValues.Text(_random)),
            ShapeKind.Enum => _random.Next(6) == 0 ? _writer.Text(SampleValues.Text(_random)) : _writer.Text(_random.Among(shape.Values), true),
            ShapeKind.Uuid => _writer.Text(SampleValues.GuidText(_random), true),
            ShapeKind.DateTime => _writer.Text(SampleValues.DateTimeText(_random), true),
            ShapeKind.Uri => _writer.Text(SampleValues.Uri(_random), true),
            ShapeKind.Int32 => Literal(SampleValues.Int32Text(_random)),
            ShapeKind.Int64 => Literal(SampleValues.Int64Text(_random)),
            ShapeKind.Double => Literal(SampleValues.DoubleText(_random)),
            ShapeKind.Boolean => Literal(_random.Next(2) == 0 ? "true" : "false"),
            ShapeKind.List => List(shape, depth),
            ShapeKind.Map => Map(shape, depth),
            _ => Object(shape, depth),
        };
    }

    private SampleLiteral Literal(string text) => _writer.Spaced(new SampleLiteral(text));

    private SampleArray List(Shape shape, int depth)
    {
        int count = _isDeep && depth < DeepFolders ? 1 : _random.Next(depth < 4 ? 4 : 1);
        return _writer.Spaced(new SampleArray([.. Enumerable.Range(0, count).Select(_ => Value(shape.Element!, depth + 1))], _writer.Gap()));
    }

    // Now and then a name comes again: the last member counts.
    private SampleObject Map(Shape shape, int depth)
    {
        List<string> names = [];
        for (int count = _random.Next(4); count > 0; count--)
            names.Add(names.Count > 0 && _random.Next(4) == 0 ? _random.Among(names) : SampleValues.Text(_random));
        return Finish([.. names.Select(name => new SampleMember(_writer.Text(name), Value(shape.Element!, depth + 1)))]);
    }

    private SampleObject Object(Shape shape, int depth)
    {
        if (shape.Discriminator is not { } discriminator)
            return Object(shape, depth, null);
        if (discriminator.Value is not null)
            return Object(shape, depth, Kind(discriminator.PropertyName, discriminator.Value));
        if (_random.Next(6) == 0)
            return Object(shape, depth, Kind(discriminator.PropertyName, UnknownKind(discriminator)));
        (string value, Shape kind) = _random.Among(discriminator.Kinds.ToArray());
        return Object(kind, depth, Kind(discriminator.PropertyName, value));
    }

    private SampleObject Object(Shape shape, int depth, SampleMember? kind)
    {
        List<SampleMember> members = kind is null ? [] : [kind];
        foreach (ShapeProperty property in shape.Properties)
        {
            if (_random.NextDouble() < _density || (_isDeep && property.Slot.Shape.Kind == ShapeKind.List))
                members.Add(Property(property, depth));
        }
        int further = _random.Next(3) == 0 ? _random.Next(1, 4) : 0;
        for (int i = 0; i < further; i++)
            members.Add(Further(shape, depth));
        Shuffle(members);
        if (members.Count > 0 && _random.Next(4) == 0)
            AddDuplicate(members, shape, depth);
        return Finish(members);
    }

    private SampleMember Kind(string property, string value) => new(_writer.Text(property, true), _writer.Text(value, true), IsNeeded: true);

    private SampleMember Property(ShapeProperty property, int depth) => new(_writer.Text(property.Name, true), Value(property.Slot, depth + 1));

    // What no property is declared for: typed where the document says so, else any JSON.
    private SampleMember Further(Shape shape, int depth)
    {
        string name = UnknownName(shape);
        return new(_writer.Text(name, true), shape.Additional is { } additional ? Value(new(additional, false), depth + 1) : _free.Make(0));
    }

    private string UnknownName(Shape shape)
    {
        string name = _random.Next(3) == 0 && shape.Properties.Count > 0 ? Near(_random.Among(shape.Properties).Name) : SampleValues.Text(_random);
        bool isDeclared = name == shape.Discriminator?.PropertyName || shape.Properties.Any(p => p.Name == name);
        // JsonSerializer keeps names with a dollar sign for itself where it tells kinds apart.
        bool isReserved = shape.Discriminator is not null && name.StartsWith('$');
        return isDeclared || isReserved ? UnknownName(shape) : name;
    }

    private string Near(string name) => _random.Next(5) switch
    {
        0 => name.ToUpperInvariant(),
        1 => name + " ",
        2 => name[1..],
        3 => name[..^1] + (char)(name[^1] + 1),
        _ => name[^1] + name[1..^1] + name[0],
    };

    // The last of several members with one name counts, so the others go in front of it. Kinds are told apart by one member alone.
    private void AddDuplicate(List<SampleMember> members, Shape shape, int depth)
    {
        int index = _random.Next(members.Count);
        SampleMember member = members[index];
        if (member.IsNeeded)
            return;
        string name = NameOf(member);
        ShapeProperty? property = shape.Properties.SingleOrDefault(p => p.Name == name);
        SampleNode value = property is not null ? Value(property.Slot, depth + 1)
            : shape.Additional is { } additional ? Value(new(additional, false), depth + 1)
            : _free.Make(0);
        members.Insert(_random.Next(index + 1), new(_writer.Text(name, true), value));
    }

    private static string NameOf(SampleMember member) =>
        System.Text.Json.JsonSerializer.Deserialize<string>('"' + string.Concat(member.Name.Pieces) + '"')!;

    private string UnknownKind(ShapeDiscriminator discriminator)
    {
        string kind = SampleValues.Text(_random);
        return discriminator.Kinds.ContainsKey(kind) ? UnknownKind(discriminator) : kind;
    }

    private void Shuffle(List<SampleMember> members)
    {
        if (_random.Next(3) == 0)
            return;
        SampleMember[] shuffled = [.. members];
        _random.Shuffle(shuffled);
        members.Clear();
        members.AddRange(shuffled);
    }

    private SampleObject Finish(IReadOnlyList<SampleMember> members) => _writer.Spaced(new SampleObject(members, _writer.Gap()));
}
