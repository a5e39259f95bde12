CREATE TABLE `attempts` (
	`id` text PRIMARY KEY NOT NULL,
	`session_id` text NOT NULL,
	`learner_id` text NOT NULL,
	`position` integer NOT NULL,
	`type` text NOT NULL,
	`origin` text NOT NULL,
	`fact_id` text NOT NULL,
	`facet_id` text,
	`item_id` text,
	`created_at` integer NOT NULL,
	`done_at` integer,
	`response` text,
	`verdict` text,
	FOREIGN KEY (`session_id`) REFERENCES `study_sessions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`learner_id`) REFERENCES `learners`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`item_id`) REFERENCES `items`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `attempts_position` ON `attempts` (`session_id`,`position`);--> statement-breakpoint
CREATE TABLE `browser_sessions` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`learner_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`learner_id`) REFERENCES `learners`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `browser_sessions_learner` ON `browser_sessions` (`learner_id`);--> statement-breakpoint
CREATE TABLE `cards` (
	`learner_id` text NOT NULL,
	`fact_id` text NOT NULL,
	`facet_id` text NOT NULL,
	`stability` real NOT NULL,
	`difficulty` real NOT NULL,
	`due_day` text NOT NULL,
	`last_day` text NOT NULL,
	`last_review_at` integer NOT NULL,
	`reviews` integer NOT NULL,
	`lapses` integer NOT NULL,
	`right_choice_at` integer,
	`right_typed_at` integer,
	`last_item_id` text NOT NULL,
	PRIMARY KEY(`learner_id`, `fact_id`, `facet_id`),
	FOREIGN KEY (`learner_id`) REFERENCES `learners`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `cards_due` ON `cards` (`learner_id`,`due_day`);--> statement-breakpoint
CREATE TABLE `content_facts` (
	`id` text PRIMARY KEY NOT NULL,
	`section_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`tier` text NOT NULL,
	`is_retired` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `content_facts_unit` ON `content_facts` (`unit_id`);--> statement-breakpoint
CREATE TABLE `items` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`fact_id` text NOT NULL,
	`facet_id` text NOT NULL,
	`content` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `learners` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`time_zone` text NOT NULL,
	`day_start_hour` integer NOT NULL,
	`parameters_id` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `log_maintenance` (
	`reason` text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE `return_codes` (
	`code_hash` text PRIMARY KEY NOT NULL,
	`learner_id` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`learner_id`) REFERENCES `learners`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `return_codes_learner` ON `return_codes` (`learner_id`);--> statement-breakpoint
CREATE TABLE `review_log` (
	`id` text PRIMARY KEY NOT NULL,
	`learner_id` text NOT NULL,
	`seq` integer NOT NULL,
	`kind` text NOT NULL,
	`target_id` text,
	`attempt_id` text,
	`fact_id` text,
	`facet_id` text,
	`item_id` text,
	`item_kind` text,
	`content_version` text,
	`response` text,
	`verdict` text,
	`rating` text,
	`state_before` text,
	`scheduler_version` text,
	`parameters_id` text,
	`at` integer NOT NULL,
	`client_at` integer,
	`local_day` text,
	`time_zone` text,
	FOREIGN KEY (`learner_id`) REFERENCES `learners`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "review_log_rating" CHECK("review_log"."rating" IS NULL OR "review_log"."rating" IN ('again', 'hard', 'good'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `review_log_seq` ON `review_log` (`learner_id`,`seq`);--> statement-breakpoint
CREATE UNIQUE INDEX `review_log_attempt` ON `review_log` (`attempt_id`);--> statement-breakpoint
CREATE TABLE `scheduler_parameters` (
	`id` text PRIMARY KEY NOT NULL,
	`weights` text NOT NULL,
	`request_retention` real NOT NULL
);
--> statement-breakpoint
CREATE TABLE `settings` (
	`name` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `study_sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`learner_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`mode` text NOT NULL,
	`plan` text NOT NULL,
	`created_at` integer NOT NULL,
	`finished_at` integer,
	FOREIGN KEY (`learner_id`) REFERENCES `learners`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `study_sessions_learner` ON `study_sessions` (`learner_id`,`unit_id`,`created_at`);