// What goes over the wire.
import { ApiExtraModels, ApiProperty, ApiPropertyOptional, getSchemaPath, IntersectionType, PartialType, PickType } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsArray, IsBoolean, IsDate, IsEmail, IsEnum, IsInt, IsObject, IsOptional, IsString, Max, Min, MinLength, ValidateNested } from 'class-validator';

export enum State { Open = 'open', InProgress = 'in progress', Closed = 'closed' }

export enum Priority { Low = 1, Normal = 5, High = 10 }

export class Person {
  @ApiProperty() @IsString() name!: string;
  @ApiPropertyOptional({ format: 'email' }) @IsOptional() @IsEmail() email?: string;
}

export class NewTicket {
  @ApiProperty({ minLength: 1, maxLength: 80 }) @IsString() @MinLength(1) title!: string;
  @ApiProperty({ enum: State, enumName: 'State', default: State.Open }) @IsOptional() @IsEnum(State) state!: State;
  @ApiProperty({ enum: Priority, enumName: 'Priority' }) @IsEnum(Priority) priority!: Priority;
  @ApiPropertyOptional() @IsOptional() @Type(() => Date) @IsDate() due?: Date;
  @ApiProperty({ type: [String] }) @IsArray() @IsString({ each: true }) labels!: string[];
  @ApiPropertyOptional({ type: () => Person, nullable: true }) @IsOptional() @Type(() => Person) @ValidateNested() assignee?: Person | null;
  @ApiPropertyOptional({ type: 'object', additionalProperties: { type: 'number' } }) @IsOptional() @IsObject() hours?: Record<string, number>;
  @ApiPropertyOptional({ type: 'object', additionalProperties: true }) @IsOptional() @IsObject() extra?: Record<string, unknown>;
}

export class Identity {
  @ApiProperty({ type: 'integer', readOnly: true }) id!: number;
  @ApiProperty({ readOnly: true }) created!: Date;
}

export class Ticket extends IntersectionType(Identity, NewTicket) {}

export class TicketChange extends PartialType(NewTicket) {}

export class TicketSummary extends PickType(Ticket, ['id', 'title', 'state']) {}

/** A page of anything: its items are said where it is used. */
export class Page<T> {
  @ApiProperty({ type: 'integer' }) total!: number;
  @ApiPropertyOptional({ type: String, nullable: true }) next!: string | null;
  items!: T[];
}

export class TicketQuery {
  @ApiPropertyOptional({ enum: State, isArray: true, enumName: 'State' })
  @IsOptional() @Transform(({ value }) => [value].flat()) @IsEnum(State, { each: true }) state?: State[];
  @ApiPropertyOptional() @IsOptional() @Transform(({ value }) => value === 'true') @IsBoolean() assigned?: boolean;
  @ApiPropertyOptional({ format: 'date-time' }) @IsOptional() @Type(() => Date) @IsDate() before?: Date;
  @ApiProperty({ type: 'integer', default: 20, minimum: 1, maximum: 100 }) @Type(() => Number) @IsInt() @Min(1) @Max(100) take = 20;
}

export class Comment {
  @ApiProperty({ enum: ['comment'] }) kind!: 'comment';
  @ApiProperty() text!: string;
}

export class Transition {
  @ApiProperty({ enum: ['transition'] }) kind!: 'transition';
  @ApiProperty({ enum: State, enumName: 'State' }) from!: State;
  @ApiProperty({ enum: State, enumName: 'State' }) to!: State;
}

@ApiExtraModels(Comment, Transition)
export class Entry {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({
    oneOf: [{ $ref: getSchemaPath(Comment) }, { $ref: getSchemaPath(Transition) }],
    discriminator: { propertyName: 'kind', mapping: { comment: getSchemaPath(Comment), transition: getSchemaPath(Transition) } },
  })
  event!: Comment | Transition;
  @ApiProperty({ type: () => [Entry] }) answers!: Entry[];
}

export class Upload {
  @ApiProperty({ type: 'string', format: 'binary' }) file!: unknown;
  @ApiPropertyOptional({ type: 'array', items: { type: 'string', format: 'binary' } }) more?: unknown[];
  @ApiProperty() @IsString() note!: string;
  @ApiPropertyOptional({ type: [String] }) @IsOptional() tags?: string[];
}

export class Stored {
  @ApiProperty() name!: string;
  @ApiProperty() type!: string;
  @ApiProperty({ type: 'integer', format: 'int64' }) size!: number;
  @ApiProperty() note!: string;
  @ApiProperty({ type: [String] }) tags!: string[];
  @ApiProperty({ type: [String] }) more!: string[];
}

export class Failure {
  @ApiProperty({ type: 'integer' }) statusCode!: number;
  @ApiProperty({ oneOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] }) message!: string | string[];
  @ApiPropertyOptional() error?: string;
}
